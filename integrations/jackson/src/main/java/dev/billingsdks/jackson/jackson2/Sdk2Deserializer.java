package dev.billingsdks.jackson.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.billingsdks.jackson.SdkType;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Reads a type of the SDKs from its JSON. */
final class Sdk2Deserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private static final JsonFactory JSON = new JsonFactory();

    private final transient SdkType type;

    Sdk2Deserializer(Class<?> type) {
        super(type);
        this.type = SdkType.of(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (type.isText() && parser.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(
                    this, "the JSON of %s is a string", handledType().getName());
        }
        String text = type.isText() ? parser.getText() : json(parser);
        try {
            return type.read(text);
        } catch (RuntimeException e) {
            // Its message has no value.
            throw MismatchedInputException.from(parser, handledType(), String.valueOf(e.getMessage()));
        }
    }

    /** The JSON of a vendor has no name of a class. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type.hasNull() ? JsonValue.ofNull() : null;
    }

    private static String json(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            ExactCopy.copyValue(parser, generator);
        }
        return text.toString();
    }
}
