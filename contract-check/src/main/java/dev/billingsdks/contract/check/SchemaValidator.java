package dev.billingsdks.contract.check;

import com.networknt.schema.Error;
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
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Validates values against the schemas of one document, formats included. This class is thread-safe. */
public final class SchemaValidator {

    private static final String DOCUMENT = "https://contract.invalid/openapi";

    /** The whole document, in which schemas are found. It is read and kept once; a registry would do so for each schema. */
    private final Schema root;

    /** The document as the validator has it, in which a schema can lie within an {@code else} of its place. */
    private final JsonNode validated;

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final DeclaredNames names;

    /** Reads the schemas of a document, whose version selects the dialect. */
    public SchemaValidator(JsonNode document) {
        boolean is30 = document.path("openapi").asString("").startsWith("3.0.");
        validated = is30 ? OpenApi30Schemas.asOpenApi31(document) : document.deepCopy();
        DirectionKeywords.repeatIn(validated);
        names = new DeclaredNames(document);
        String text = Json.text(validated);
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

    /**
     * Returns the problems of a value that travels in neither direction, or an empty list if it is valid.
     *
     * @param schema a node of this document
     */
    public List<Problem> problems(DocumentNode schema, JsonNode value) {
        return load(schema).validate(value).stream().map(Problem::of).distinct().toList();
    }

    /**
     * Returns the problems of a body, or an empty list if it is valid. Those of a response have {@code *} in place of the names that
     * the document does not declare.
     *
     * @param schema a node of this document
     */
    public List<Problem> problems(DocumentNode schema, JsonNode value, Direction direction) {
        return load(schema).validate(value, context -> context.executionConfig(direction::applyTo)).stream()
                .map(error -> direction == Direction.RESPONSE ? names.problem(error) : Problem.of(error))
                .distinct()
                .toList();
    }

    private Schema load(DocumentNode schema) {
        return schemas.computeIfAbsent(schema.pointer(), this::load);
    }

    private Schema load(String pointer) {
        try {
            // The library decodes a plus sign, as in application/problem+json, to a space.
            String fragment =
                    new URI(null, null, moved(pointer)).toASCIIString().replace("+", "%2B");
            return root.getSubSchema(SchemaLocation.of(DOCUMENT + fragment).getFragment());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no schema can be addressed at " + pointer, e);
        }
    }

    /** Returns where the schema of a place of the document is in what is validated. */
    private String moved(String pointer) {
        StringBuilder moved = new StringBuilder();
        JsonNode node = validated;
        for (String part :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            JsonPointer step = JsonPointer.compile("/" + part);
            if (node.at(step).isMissingNode() && node.has("else")) {
                node = node.get("else");
                moved.append("/else");
            }
            node = node.at(step);
            moved.append('/').append(part);
        }
        return moved.toString();
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

        private static Problem of(Error error) {
            return new Problem(error.getInstanceLocation().toString(), error.getMessage());
        }

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
