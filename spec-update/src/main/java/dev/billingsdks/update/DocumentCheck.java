package dev.billingsdks.update;

import dev.billingsdks.generator.document.InvalidSpecException;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.nio.file.Path;
import java.util.List;

/** Validates a document with the parser of the generator's plugin, before the build does. */
final class DocumentCheck {
    private static final int SHOWN = 10;
    private static final int CHARACTERS = 200_000_000;

    private DocumentCheck() {}

    /**
     * Checks a document.
     *
     * @param prepared the document to read
     * @param file the document to name
     * @throws InvalidSpecException if it is not a valid OpenAPI document
     */
    static void check(Path prepared, Path file) {
        // The default of 3 million is too small for large documents; Maven's setting is in .mvn/jvm.config.
        DeserializationUtils.getOptions().setMaxYamlCodePoints(CHARACTERS);
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result =
                new OpenAPIParser().readLocation(prepared.toUri().toString(), null, options);
        List<String> messages = result.getMessages() == null ? List.of() : result.getMessages();
        if (result.getOpenAPI() == null || !messages.isEmpty()) {
            throw new InvalidSpecException(file + " is not a valid OpenAPI document:"
                    + messages.stream().limit(SHOWN).reduce("", (text, message) -> text + "\n  " + message)
                    + "\nCorrect it in overlay.yaml, or ask the vendor to correct it.");
        }
    }
}
