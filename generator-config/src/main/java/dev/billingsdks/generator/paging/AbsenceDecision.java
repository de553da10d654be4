package dev.billingsdks.generator.paging;

import dev.billingsdks.generator.config.PaginationConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.PagingFacts.Absence;
import dev.billingsdks.generator.sdk.PagingFacts.Meaning;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.ResponsePath;
import java.util.List;

/**
 * Decides what it means that the property which decides about paging is absent: an error, because the document requires it or the
 * vendor's file says so, or the end of the listing, unless another property may be the renamed one.
 *
 * @param property the property
 * @param scheme the scheme that it belongs to
 */
record AbsenceDecision(ResponsePath property, PaginationConfig scheme) {

    /**
     * Returns the meaning of its absence.
     *
     * @param operation the operation, for the error
     * @param knownAdditions undeclared properties that are known not to decide about paging
     * @throws InvalidSpecException if the listing could not end
     */
    Absence decide(String operation, List<String> knownAdditions) {
        requireEnd(operation);
        return new Absence(property, meaning(), knownAdditions);
    }

    private Meaning meaning() {
        if (scheme.absentIsError() || requiredInEachResponse()) {
            return Meaning.ERROR;
        }
        return property.last().required() ? Meaning.ERROR_IF_OBJECT_PRESENT : Meaning.END;
    }

    private boolean requiredInEachResponse() {
        return property.last().required() && property.parents().stream().allMatch(PropertyFacts::certain);
    }

    /** A link, cursor or number that can be neither null nor absent would make each listing fail on its last page. */
    private void requireEnd(String operation) {
        boolean neverAbsent = scheme.absentIsError() || requiredInEachResponse();
        if (!neverAbsent || property.last().nullable() || endsByValue() || endsByBlank() || scheme.endsWhenEmpty()) {
            return;
        }
        String reason =
                scheme.absentIsError() ? "the vendor's file says absent: error for it" : "the document requires it";
        throw new InvalidSpecException(
                operation,
                "fits the paging scheme " + scheme + ", but no listing could end: " + property.path()
                        + " is never absent, because " + reason + ", and the document does not let it be null; make it"
                        + " nullable in overlay.yaml, or give the operation another scheme under paginationExceptions in"
                        + " generator-config/<vendor>.yaml: endsWhenEmpty: true if each page names a next one, scheme: none"
                        + " if it is not a listing" + (scheme.absentIsError() ? "; or remove absent: error" : ""));
    }

    /** Returns whether the value itself ends the listing: false, or the number of items in the whole listing. */
    private boolean endsByValue() {
        boolean total = scheme.scheme() == PaginationConfig.Scheme.OFFSET && !isText();
        boolean number = scheme.scheme() == PaginationConfig.Scheme.PAGE_NUMBER && scheme.next() == null;
        return property.type() == JavaType.BOOLEAN || total || number;
    }

    /** A vendor that omits defaults ends with a blank text too. */
    private boolean endsByBlank() {
        return scheme.itemsMayBeAbsent() && isText();
    }

    private boolean isText() {
        return property.type() == JavaType.STRING || property.type() == JavaType.URI;
    }
}
