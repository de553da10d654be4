package dev.billingsdks.update.hostile;

import java.util.List;
import java.util.Random;

/** Texts that try to leave the place where they are printed, made from a seed. */
final class HostileText {

    /** An initializer that leaves a trace if it runs. */
    static final String CODE = "static{System.setProperty(\"hostile\",\"ran\");}";

    private static final List<String> PIECES = List.of(
            "*/" + CODE + "/*",
            "*/ " + CODE,
            "\\u002a\\u002f" + CODE + "\\u002f\\u002a",
            "\\\\u002a/" + CODE,
            "\\uuu002a/",
            "\\u000a" + CODE + "//",
            "\\u0022;" + CODE + "//",
            "\\u",
            "\\u12",
            "\\",
            "\\\\",
            "\\\"",
            "\"+System.exit(1)+\"",
            "\").evil(System.getenv(\"PATH\")).x(\"",
            "\";}" + CODE + "{\"",
            "\"\"\"",
            "'",
            "*",
            "/",
            "**/",
            "*\\/",
            "/*",
            "//",
            "}",
            "{",
            ";",
            "{@code x",
            "{@link System}",
            "{@inheritDoc}",
            "{@snippet file=\"/etc/passwd\"}",
            "@deprecated gone",
            "\n@deprecated gone\n",
            "\n * @throws x\n",
            "@Generated",
            "@Nullable a.b.C",
            "<script>alert(1)</script>",
            "<!-- x",
            "</p><table><td>",
            "<a href='javascript:x'>y</a>",
            "<br/>",
            "&amp;",
            "&bad;",
            "&#42;/",
            "&#x2a;&#47;",
            "&",
            "<",
            ">",
            "{{name}}",
            "{{{name}}}",
            "{{#properties}}",
            "{{=<% %>=}}",
            "$1",
            "${info.version}",
            "%s%n",
            "\r\n",
            "\r",
            "\n",
            "\n\n",
            "\t",
            "\f",
            "\u0000",
            "\u0007",
            "\u001a",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufdd0",
            "\ufdd1",
            "\uffff",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\u00e9\u4e2d\u0130\u00df",
            "word",
            "static",
            "class X {}",
            " ");

    private static final List<String> WRAPPERS = List.of(
            "[%s](x)",
            "[x](%s)",
            "[%s](https://example.com/a)",
            "[x](https://example.com/%s \"%s\")",
            "![%s](https://example.com/i.png)",
            "**%s**",
            "*%s*",
            "_%s_",
            "`%s`",
            "``%s``",
            "# %s\n",
            "\n### %s ###\n",
            "\n- %s\n",
            "\n1. %s\n",
            "\n- a\n  - %s\n  ```\n  %s\n\n  %s\n  ```\n",
            "\n> %s\n",
            "\n| a | b |\n|---|---|\n| %s | x |\n",
            "\n```\n%s\n```\n",
            "\n```%s\nx\n```\n",
            "\n    %s\n",
            "<b>%s</b>",
            "<%s>",
            "<https://example.com/%s>",
            "\n---\n%s",
            "[a][%s]\n\n[%s]: https://example.com/x",
            "~~%s~~",
            "(%s)",
            "%s%s");

    private final Random random;

    HostileText(long seed) {
        random = new Random(seed);
    }

    /** Returns the next text, of a few pieces within a few wrappers. */
    String next() {
        return next(random.nextInt(4));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private String next(int depth) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            text.append(
                    depth > 0 && random.nextBoolean() ? pick(WRAPPERS).replace("%s", next(depth - 1)) : pick(PIECES));
        }
        return text.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
