package dev.billingsdks.runtime.error;

/**
 * A property that was read from a model although the vendor left it out or sent something that does not fit its type.
 * The rest of the model, and of the page it came in, is usable.
 */
public final class InvalidDataException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final String model;
    private final String property;

    /**
     * Creates an error for one property.
     *
     * @param model the model's Java name
     * @param property the property's name in JSON
     * @param problem what is wrong with it, without its value
     */
    public InvalidDataException(String model, String property, String problem) {
        super(model + "." + property + " " + problem, null, null, null);
        this.model = model;
        this.property = property;
    }

    /** Returns the Java name of the model. */
    public String model() {
        return model;
    }

    /** Returns the name of the property, as it is in JSON. */
    public String property() {
        return property;
    }
}
