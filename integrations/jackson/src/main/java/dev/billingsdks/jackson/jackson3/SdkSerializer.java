package dev.billingsdks.jackson.jackson3;

import dev.billingsdks.jackson.SdkType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type of the SDKs by its own JSON. */
final class SdkSerializer<T> extends StdSerializer<T> {

    private static final JsonFactory JSON = new JsonFactory();

    SdkSerializer(Class<T> type) {
        super(type);
    }

    /** Token by token, and not as raw text, so that trees and formats other than JSON get it too. */
    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), SdkType.write(value))) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }

    /** The JSON of a vendor has no place for the name of a class. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
