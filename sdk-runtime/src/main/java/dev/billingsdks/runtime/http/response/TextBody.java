package dev.billingsdks.runtime.http.response;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** Reads a text in the charset that its Content-Type names, else UTF-8. */
final class TextBody {

    private TextBody() {}

    static String read(ServerResponse response, ResponseLimits limits) throws IOException {
        try {
            byte[] text = response.body(limits.maxTextBytes()).readAllBytes();
            response.expectEnd();
            return new String(text, response.charset());
        } catch (ZipException | BodyTooLargeException | EOFException e) {
            throw JsonBody.unreadable(e, response);
        }
    }
}
