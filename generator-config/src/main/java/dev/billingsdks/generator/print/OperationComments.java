package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.PackageFile;
import java.util.ArrayList;
import java.util.List;

/** The comments of API groups, operations and packages. */
final class OperationComments {

    private OperationComments() {}

    static Javadoc of(ApiFile api) {
        return Javadoc.of("The operations of the group \"" + group(api) + "\" of the " + api.vendor() + " API."
                + (api.doc().isBlank()
                        ? ""
                        : "\n\n" + Javadoc.markdown(api.doc().markdown()))
                + "\n\nEach method throws a subclass of {@link dev.billingsdks.runtime.error.SdkException} and nothing else. A"
                + " fake for tests implements the methods that it needs; the others throw UnsupportedOperationException, so"
                + " that an operation which the vendor adds does not break it.");
    }

    /** Returns the comment of the client's accessor of an API group. */
    static Javadoc accessor(ApiFile api) {
        return Javadoc.of("Returns the operations of the group \"" + group(api) + "\".");
    }

    private static String group(ApiFile api) {
        return Javadoc.markdown(api.tag()).replaceFirst("\\.$", "");
    }

    static Javadoc of(OperationFacts operation) {
        boolean pages = operation.paging() != null;
        List<String> text = new ArrayList<>();
        for (String paragraph : List.of(operation.summary(), operation.doc().markdown())) {
            if (!paragraph.isBlank()) {
                text.add(Javadoc.markdown(paragraph));
            }
        }
        text.add("Sends " + Javadoc.code(operation.listing().exchange()) + (pages ? " for each page." : "."));
        if (pages) {
            text.add(
                    "The listing has the items of all pages; one page is {@link PagedIterable#firstPage()}. No request is sent"
                            + " until iteration starts, and each iteration starts over.");
        }
        Javadoc doc = Javadoc.of(String.join("\n\n", text))
                .with(
                        pages
                                ? "@return the listing, whose iteration throws {@link dev.billingsdks.runtime.error.SdkException} if"
                                        + " the vendor refuses a request or does not respond"
                                : "@throws dev.billingsdks.runtime.error.SdkException if the vendor refuses the call or does not"
                                        + " respond");
        return Deprecation.of(doc, operation.deprecated());
    }

    static Javadoc of(PackageFile file) {
        String vendor = file.vendor();
        return Javadoc.of(
                switch (file.content()) {
                    case CLIENT -> "The client of the " + vendor + " SDK. Start with {@code builder()}.";
                    case OPERATIONS ->
                        "The operations of the " + vendor
                                + " API and their params. It depends on the models and the runtime.";
                    case MODELS ->
                        "The objects in requests and responses of the " + vendor
                                + " API, as immutable classes. It depends on the runtime's JSON package only.";
                    case INTERNAL ->
                        "The implementation of the operations. It is not part of the API and may change without notice.";
                    case TABLE ->
                        "The table of the operations for tools. It is not part of the API and may change without notice.";
                });
    }
}
