package dev.billingsdks.contract.check;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.i18n.ResourceBundleMessageSource;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Validates values against the schemas of one document, formats included. This class is thread-safe. */
public final class SchemaValidator {

    private static final String DOCUMENT = "https://contract.invalid/openapi";

    /** The whole document, in which schemas are found. It is read and kept once; a registry would do so for each schema. */
    private final Schema root;

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** Reads the schemas of a document, whose version selects the dialect. */
    public SchemaValidator(JsonNode document) {
        boolean is30 = document.path("openapi").asString("").startsWith("3.0.");
        String text = Json.text(is30 ? OpenApi30Schemas.asOpenApi31(document) : document);
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_PATH)
                .locale(Locale.ENGLISH)
                // WireMock's jar carries an older copy of the validator's own messages, which hides the newer one.
                .messageSource(new ResourceBundleMessageSource("dev.billingsdks.contract.check.schema-messages"))
                .build();
        root = SchemaRegistry.withDialect(
                        dialect(),
                        builder -> builder.schemas(Map.of(DOCUMENT, text)).schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of(DOCUMENT));
    }

    /** Returns the problems of a value, or an empty list if it is valid; {@code schema} is a node of this document. */
    public List<Problem> problems(DocumentNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema.pointer(), this::load).validate(value).stream()
                .map(error -> new Problem(error.getInstanceLocation().toString(), error.getMessage()))
                .distinct()
                .toList();
    }

    private Schema load(String pointer) {
        try {
            String fragment = new URI(null, null, pointer).toASCIIString();
            return root.getSubSchema(SchemaLocation.of(DOCUMENT + fragment).getFragment());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no schema can be addressed at " + pointer, e);
        }
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getOpenApi31())
                .format(new IntegerFormat("int32", Integer.SIZE))
                .format(new IntegerFormat("int64", Long.SIZE))
                // The default logs a warning for each extension; vendors' documents are full of them.
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
    }

    /** A problem of a value: a JSON path and a reason. */
    public record Problem(String path, String reason) {
        @Override
        public String toString() {
            return path + ": " + reason;
        }
    }

    private record IntegerFormat(String name, int bits) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getMessageKey() {
            return "format." + name;
        }

        @Override
        public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode value) {
            return !value.isIntegralNumber() || value.bigIntegerValue().bitLength() < bits;
        }
    }
}
