package dev.billingsdks.runtime.http.response;

/** Makes what a server sent fit for messages and logs: printable ASCII, not too long. */
public final class PrintableText {

    private PrintableText() {}

    public static String of(String text, int longest) {
        StringBuilder visible = new StringBuilder(Math.min(text.length(), longest) + 3);
        for (int i = 0; i < text.length() && i < longest; i++) {
            char character = text.charAt(i);
            visible.append(character >= ' ' && character <= '~' ? character : '?');
        }
        return text.length() > longest ? visible.append("...").toString() : visible.toString();
    }
}
