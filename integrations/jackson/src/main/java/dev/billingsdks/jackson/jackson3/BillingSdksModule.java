package dev.billingsdks.jackson.jackson3;

import dev.billingsdks.jackson.SdkType;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the SDKs' models, unions, enums, JSON values and page tokens with Jackson 3: the JSON is that of the vendor, with
 * the properties that the SDK does not know. {@code JsonMapper.builder().findAndAddModules()} and Spring Boot find it.
 */
public final class BillingSdksModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public BillingSdksModule() {
        super("billing-sdks");
        addSerializer(JsonModel.class, new SdkSerializer<>(JsonModel.class));
        addSerializer(OpenEnum.class, new SdkSerializer<>(OpenEnum.class));
        addSerializer(JsonValue.class, new SdkSerializer<>(JsonValue.class));
        addSerializer(PageToken.class, new SdkSerializer<>(PageToken.class));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new SdkDeserializers());
    }

    private static final class SdkDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return SdkType.is(type.getRawClass()) ? new SdkDeserializer(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return SdkType.is(type);
        }
    }
}
