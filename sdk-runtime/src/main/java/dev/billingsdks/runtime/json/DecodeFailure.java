package dev.billingsdks.runtime.json;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.SdkException;
import java.io.CharConversionException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Turns what jackson-core throws into the SDK's errors. Jackson's own exception is never kept as a cause: its message quotes
 * the document.
 */
final class DecodeFailure {

    private DecodeFailure() {}

    /** Returns the error at the parser's place. */
    static DecodeException at(JsonParser parser, ObjectFrame innermost, String problem, boolean truncated) {
        return new DecodeException(
                problem,
                JsonPath.of(parser.streamReadContext(), innermost),
                offset(parser.currentLocation()),
                truncated);
    }

    /**
     * Returns the error to throw in place of Jackson's.
     *
     * @param inputEnded whether the whole input was handed to the parser
     */
    static RuntimeException from(
            JacksonException failure, JsonParser parser, ObjectFrame innermost, JsonLimits limits, boolean inputEnded) {
        if (failure instanceof JacksonIOException io && !(io.getCause() instanceof CharConversionException)) {
            return new UncheckedIOException(io.getCause());
        }
        if (failure instanceof StreamConstraintsException) {
            return at(parser, innermost, limitProblem(failure, limits), false);
        }
        if (isTruncated(failure, parser, inputEnded)) {
            return at(parser, innermost, "The JSON document ends too early", true);
        }
        return at(parser, innermost, syntaxProblem(failure), false);
    }

    /**
     * Returns whether the parser has failed in a way that it does not declare. The JVM may leave out the stack trace of an exception
     * that it has thrown often, which is then one of indices or nulls.
     */
    static boolean isOfParser(RuntimeException failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            String className = frame.getClassName();
            if (!className.startsWith("java.") && !className.startsWith("jdk.")) {
                return className.startsWith("tools.jackson.");
            }
        }
        return !(failure instanceof SdkException);
    }

    /** Returns the error to throw in place of one that the parser does not declare; its message may quote the document. */
    static DecodeException ofParser(RuntimeException failure, JsonParser parser, ObjectFrame innermost) {
        String problem = "The JSON parser failed with " + failure.getClass().getName();
        try {
            return at(parser, innermost, problem, false);
        } catch (RuntimeException brokenParser) {
            return new DecodeException(problem, "$", -1, false);
        }
    }

    /** Returns what a value is, from its first token, for a message. */
    static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> "a boolean";
        };
    }

    private static boolean isTruncated(JacksonException failure, JsonParser parser, boolean inputEnded) {
        // Between two properties Jackson throws its general exception.
        if (failure instanceof UnexpectedEndOfInputException
                || failure.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return true;
        }
        // A literal that is cut, such as "tru", is a bad token to Jackson. At the root there is nothing to be cut off.
        return inputEnded && !parser.streamReadContext().inRoot() && unread(parser) == 0;
    }

    private static int unread(JsonParser parser) {
        // A parser over bytes has the first offset and one over characters the second; the other one is -1.
        return Math.max(
                parser.releaseBuffered(OutputStream.nullOutputStream()), parser.releaseBuffered(Writer.nullWriter()));
    }

    private static String limitProblem(JacksonException failure, JsonLimits limits) {
        String detail = failure.getOriginalMessage();
        if (detail.contains("getMaxNestingDepth")) {
            return "The JSON document is nested deeper than " + limits.nestingDepth() + " levels";
        }
        if (detail.contains("getMaxStringLength")) {
            return "The JSON document has a string of more than " + limits.stringLength() + " characters";
        }
        if (detail.contains("getMaxNumberLength")) {
            return "The JSON document has a number of more than " + limits.numberLength() + " characters";
        }
        if (detail.contains("getMaxNameLength")) {
            return "The JSON document has a property name of more than " + limits.nameLength() + " characters";
        }
        if (detail.contains("getMaxTokenCount")) {
            return "The JSON document has more than " + limits.tokenCount() + " tokens";
        }
        if (detail.startsWith(ReadBudget.EXCEEDED) || detail.startsWith(ReadBudget.EXCEEDED_TOGETHER)) {
            return detail;
        }
        return "The JSON document exceeds a limit of the reader";
    }

    private static String syntaxProblem(JacksonException failure) {
        boolean badEncoding = failure instanceof JacksonIOException
                || failure.getOriginalMessage().startsWith("Invalid UTF-8");
        return badEncoding ? "The document is not valid Unicode text" : "The document is not valid JSON";
    }

    private static long offset(TokenStreamLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }
}
