package dev.billingsdks.update.difference;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.sdk.ListingFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the operations that become paginated, and those that no longer are. Both break callers whatever else changes: a program that
 * read a whole list would read its first page, without an error.
 */
public final class PagingComparison {

    private final String vendor;
    private final JavaNames names;

    private PagingComparison(String vendor, VendorConfig config) {
        this.vendor = vendor;
        this.names = new JavaNames(config);
    }

    /**
     * Returns the differences in the newer document's order.
     *
     * @param vendor the name of the vendor's file in generator-config, which can keep the old method
     */
    public static List<Change> of(String vendor, SpecDocument before, SpecDocument after, VendorConfig config) {
        return new PagingComparison(vendor, config)
                .compare(SdkOperation.all(before, config), SdkOperation.all(after, config));
    }

    private List<Change> compare(List<SdkOperation> olds, List<SdkOperation> currents) {
        List<Change> changes = new ArrayList<>();
        SdkOperation.pairs(olds, currents, (old, current) -> {
            if (pages(old) != pages(current)) {
                String text = pages(current) ? becomesPaginated(current) : noLongerPaginated(current);
                JavaPlace method = names.method(current.tag(), current.id());
                changes.add(current.change(Side.NEITHER, "", text, Effect.BREAKING, method));
            }
        });
        return changes;
    }

    private static boolean pages(SdkOperation operation) {
        return operation.facts().paging() != null;
    }

    private String becomesPaginated(SdkOperation current) {
        ListingFacts listing = current.facts().listing();
        return "becomes paginated (" + listing.scheme() + ", items in " + listing.items() + "): `"
                + current.facts().name()
                + "` returns a PagedIterable, and a program that read the whole list at once would read the first page only;"
                + " `paginationExceptions: {" + key(current) + ": {scheme: none}}` in generator-config/" + vendor
                + ".yaml keeps the old method";
    }

    private static String noLongerPaginated(SdkOperation current) {
        return "no longer paginated ("
                + String.join("; ", current.facts().listing().reasons()) + "): `"
                + current.facts().name() + "` returns the body of one response";
    }

    /** Returns the operationId, or method and path if there is none, as the vendor's file takes them. */
    private static String key(SdkOperation current) {
        return current.id().matches("\\w[\\w.-]*")
                ? current.id()
                : "'" + current.facts().listing().exchange().replace("'", "''") + "'";
    }
}
