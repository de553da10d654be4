package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies to a document what the vendor's file says about the document as a whole, so that all that reads it sees the same. */
final class VendorFileEdits {

    private final ObjectNode document;
    private final @Nullable VendorConfig config;
    private final List<String> unmatched = new ArrayList<>();

    /**
     * Creates the edits.
     *
     * @param config the vendor's file, or null to do what needs none
     */
    VendorFileEdits(ObjectNode document, @Nullable VendorConfig config) {
        this.document = document;
        this.config = config;
    }

    /** Applies them, and returns what was done, in words; it is empty if nothing was. */
    String run() {
        StringBuilder done = new StringBuilder();
        if (config != null) {
            LeftOutParts leftOut = new LeftOutParts(document, config.leaveOut());
            count(leftOut.run(), "left out", done);
            unmatched.addAll(leftOut.unmatched());
            unmatched.addAll(new AddedParameters(document, config.pagination()).run());
            unmatched.addAll(new AddedCredentials(document, config.credentials()).run());
        }
        count(new RepeatedOperationIds(document).run(), "renamed", done);
        if (!unmatched.isEmpty()) {
            ArrayNode entries = document.putArray(SpecDocument.UNMATCHED);
            unmatched.forEach(entries::add);
        }
        return done.toString();
    }

    private static void count(int operations, String what, StringBuilder done) {
        if (operations > 0) {
            done.append(", ")
                    .append(operations)
                    .append(operations == 1 ? " operation " : " operations ")
                    .append(what);
        }
    }
}
