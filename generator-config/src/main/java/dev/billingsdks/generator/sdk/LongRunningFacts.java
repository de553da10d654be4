package dev.billingsdks.generator.sdk;

/**
 * What is known of an operation that goes on after its response.
 *
 * @param poll the operation that returns its state, with this state as its result
 * @param parameter the parameter in the path of {@code poll} that takes the ID
 * @param state the model of a state
 * @param id the property with the ID
 * @param done the property that is true once the operation has ended
 * @param error the property with the error
 * @param code the property of the error's model with its code
 * @param metadata the property with what the vendor says of it
 * @param response the property with what it ended with
 * @param valued whether it ends with a value
 */
public record LongRunningFacts(
        OperationFacts poll,
        String parameter,
        String state,
        PropertyFacts id,
        PropertyFacts done,
        PropertyFacts error,
        PropertyFacts code,
        PropertyFacts metadata,
        PropertyFacts response,
        boolean valued) {

    /** Returns the type of an operation in progress. */
    public String type() {
        return "LongRunning<" + response.type().text() + ", " + metadata.type().text() + ">";
    }
}
