package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.error.DecodeException;
import java.io.IOException;

/** Reads a body that is a text, in the charset that it says it has, else UTF-8. */
final class TextBody implements BodyReader<String> {

    @Override
    public String read(Answer answer, ResponseLimits limits) throws IOException {
        try {
            byte[] text = answer.body(limits.maxResponseBytes()).readAllBytes();
            answer.expectEnd();
            return new String(text, answer.charset());
        } catch (BodyTooLargeException e) {
            throw new DecodeException(String.valueOf(e.getMessage()), "$", -1, false);
        }
    }
}
