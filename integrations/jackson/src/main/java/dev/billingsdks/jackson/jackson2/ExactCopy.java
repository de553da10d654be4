package dev.billingsdks.jackson.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Copies a value with its numbers as they are. Jackson has a method for that which the version of Spring Boot 3.5 lacks. */
final class ExactCopy {

    private ExactCopy() {}

    /** Copies the current value; the parser is then at its last token. */
    static void copyValue(JsonParser parser, JsonGenerator generator) throws IOException {
        int open = 0;
        do {
            JsonToken token = parser.currentToken();
            generator.copyCurrentEventExact(parser);
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
        } while (open > 0 && parser.nextToken() != null);
    }
}
