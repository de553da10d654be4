package dev.billingsdks.generator.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a YAML or JSON file into a tree, strictly: a duplicate key, a broken byte or a second document is an error.
 *
 * <p>A file that begins with a brace and a quotation mark is JSON; the YAML parser would reject the tabs in it.
 */
public final class DocumentParser {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DocumentLimits.DEPTH)
                            .maxNumberLength(DocumentLimits.DIGITS)
                            .maxStringLength(DocumentLimits.TEXT)
                            .maxNameLength(DocumentLimits.TEXT)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Pattern JSON_START = Pattern.compile("\\s*\\{\\s*[\"}]");

    private DocumentParser() {}

    /** Reads a file whose root must be an object. */
    public static ObjectNode readObject(Path file) {
        if (parse(text(file), file) instanceof ObjectNode object) {
            return object;
        }
        throw new InvalidSpecException(file + ": the document must be an object, that is, begin with a key");
    }

    /** Parses text; the origin is named in errors. */
    public static JsonNode parse(String text, Path origin) {
        if (!JSON_START.matcher(text).lookingAt()) {
            return new YamlReader(origin).read(text);
        }
        try {
            SpelledValues spelled = passOver(text, origin);
            JsonNode root = JSON.readTree(text);
            spelled.applyTo(root);
            return root;
        } catch (JsonProcessingException e) {
            throw new InvalidSpecException(
                    at(origin, e.getLocation()) + ": not valid JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    /** Counts keys and values before a tree of them is in memory, and returns what a tree does not have. */
    private static SpelledValues passOver(String text, Path origin) throws IOException {
        int values = 0;
        SpelledValues spelled = new SpelledValues();
        JsonParser parser = JSON.createParser(text);
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    parser.getTextLength(); // A text that is passed over is not measured.
                }
                if (!token.isStructEnd() && ++values > DocumentLimits.VALUES) {
                    throw new InvalidSpecException(at(origin, parser.currentLocation()) + ": more than "
                            + DocumentLimits.VALUES + " keys and values; leave out what is not needed");
                }
                if (token == JsonToken.VALUE_NUMBER_FLOAT && DocumentLimits.isTooLong(parser.getDecimalValue())) {
                    throw new InvalidSpecException(at(origin, parser.currentLocation()) + ": a number of more than "
                            + DocumentLimits.DIGITS + " digits once its exponent is written out; shorten it");
                }
                spelled.record(parser, token);
            }
            return spelled;
        } catch (StreamConstraintsException e) {
            throw new InvalidSpecException(
                    at(origin, parser.currentLocation()) + ": "
                            + e.getOriginalMessage().replaceFirst(", from `[^`]*`", "") + "; shorten it",
                    e);
        }
    }

    /** A limit of the parser, such as that of the depth, has no location. */
    private static String at(Path origin, @Nullable JsonLocation location) {
        return location == null
                ? origin.toString()
                : origin + ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** Reads the bytes of a file of a spec folder. */
    public static byte[] bytes(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new InvalidSpecException(file + " is not a regular file; put the document itself there");
            }
            try (InputStream content = Files.newInputStream(file)) {
                byte[] bytes = content.readNBytes(DocumentLimits.BYTES + 1);
                if (bytes.length > DocumentLimits.BYTES) {
                    throw new InvalidSpecException(file + " has more than " + DocumentLimits.BYTES
                            + " bytes; leave out of the document what is not needed");
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new InvalidSpecException(
                    file + " does not exist; a spec folder contains openapi.yaml, overlay.yaml and SOURCE.yaml", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String text(Path file) {
        try {
            // A decoder of its own reports a broken byte, which new String(...) would replace.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidSpecException(file + " is not UTF-8; save it as UTF-8", e);
        }
    }
}
