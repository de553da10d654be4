package dev.billingsdks.jackson.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.billingsdks.jackson.SdkType;
import java.io.IOException;

/** Writes a type of the SDKs by its own JSON. */
final class Sdk2Serializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private static final JsonFactory JSON = new JsonFactory();

    Sdk2Serializer(Class<T> type) {
        super(type);
    }

    /** Token by token, and not as raw text, so that trees and formats other than JSON get it too. */
    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try (JsonParser parser = JSON.createParser(SdkType.write(value))) {
            parser.nextToken();
            ExactCopy.copyValue(parser, generator);
        }
    }

    /** The JSON of a vendor has no place for the name of a class. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
