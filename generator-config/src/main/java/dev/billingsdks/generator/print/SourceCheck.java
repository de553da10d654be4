package dev.billingsdks.generator.print;

import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.print.JavaLexer.LexicalException;
import dev.billingsdks.generator.sdk.SdkFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Checks a file before it is written: every comment and string literal ends where it was printed, and the file has exactly the declarations
 * that its facts contain (docs/decisions/0021). A document that passes everything else and still brings code of its own fails here.
 */
final class SourceCheck {

    private final String source;
    private final Vocabulary vocabulary;

    /**
     * Creates a check.
     *
     * @param source the vendor's folder in the repository, which errors name
     */
    SourceCheck(String source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /** Checks what a template printed. */
    void checkBody(Substitutions body, Path target) {
        try {
            body.check(vocabulary);
        } catch (LexicalException e) {
            throw error(target, body.text(), e);
        }
    }

    /** Checks a whole file. */
    void checkFile(SdkFile file, Set<String> imports, String text, Path target) {
        List<String> expected = new ArrayList<>(ExpectedDeclarations.of(file));
        imports.forEach(type -> expected.add("import " + type));
        List<String> found;
        try {
            found = new ArrayList<>(Declarations.of(JavaLexer.tokens(text)));
        } catch (LexicalException e) {
            throw error(target, text, e);
        }
        Collections.sort(expected);
        Collections.sort(found);
        if (!found.equals(expected)) {
            List<String> missing = new ArrayList<>(expected);
            found.forEach(missing::remove);
            List<String> surplus = new ArrayList<>(found);
            expected.forEach(surplus::remove);
            throw new InvalidSpecException(
                    source + ": " + target,
                    "the generated file does not have the declarations that follow from the document: missing "
                            + missing + ", not expected " + surplus + "; nothing was compiled");
        }
    }

    private InvalidSpecException error(Path target, String text, LexicalException e) {
        String before = text.substring(0, Math.min(e.position(), text.length()));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new InvalidSpecException(
                source + ": " + target + ", line " + line + ", column " + column,
                e.getMessage()
                        + "; a text of the document left its place in the generated code, and nothing was compiled."
                        + " Look at the document before you correct it in overlay.yaml");
    }
}
