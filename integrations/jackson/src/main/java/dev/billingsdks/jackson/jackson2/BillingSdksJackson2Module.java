package dev.billingsdks.jackson.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.billingsdks.jackson.SdkType;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the SDKs' models, unions, enums, JSON values and page tokens with Jackson 2: the JSON is that of the vendor, with
 * the properties that the SDK does not know. {@code ObjectMapper.findAndRegisterModules()} and Spring Boot find it.
 */
public final class BillingSdksJackson2Module extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public BillingSdksJackson2Module() {
        super("billing-sdks");
        addSerializer(JsonModel.class, new Sdk2Serializer<>(JsonModel.class));
        addSerializer(OpenEnum.class, new Sdk2Serializer<>(OpenEnum.class));
        addSerializer(JsonValue.class, new Sdk2Serializer<>(JsonValue.class));
        addSerializer(PageToken.class, new Sdk2Serializer<>(PageToken.class));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Sdk2Deserializers());
    }

    private static final class Sdk2Deserializers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return SdkType.is(type.getRawClass()) ? new Sdk2Deserializer(type.getRawClass()) : null;
        }
    }
}
