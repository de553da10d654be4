package dev.billingsdks.jackson.jackson3;

import dev.billingsdks.jackson.SdkType;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a type of the SDKs from its JSON. */
final class SdkDeserializer extends StdDeserializer<Object> {

    private static final JsonFactory JSON = new JsonFactory();

    private final SdkType type;

    SdkDeserializer(Class<?> type) {
        super(type);
        this.type = SdkType.of(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (type.isText() && parser.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(
                    this, "the JSON of %s is a string", handledType().getName());
        }
        String text = type.isText() ? parser.getString() : json(parser);
        try {
            return type.read(text);
        } catch (RuntimeException e) {
            // Its message has no value.
            throw MismatchedInputException.from(parser, handledType(), String.valueOf(e.getMessage()));
        }
    }

    /** The JSON of a vendor has no name of a class. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type.hasNull() ? JsonValue.ofNull() : null;
    }

    private static String json(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }
}
