package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DeclaredContent;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.JsonPlace;
import dev.billingsdks.contract.document.Paging;
import dev.billingsdks.contract.document.SchemaShape;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds by their names what no keyword of OpenAPI describes: the requested size of a page, and the number in a page. */
final class PageProperties {

    private static final Set<String> SIZES = Set.of("limit", "pagesize", "perpage");
    private static final Set<String> NUMBERS = Set.of("page", "currentpage", "pagenumber", "currentpagenumber");

    private PageProperties() {}

    /** Returns the declared query parameter that limits the items of a page. */
    static Optional<String> size(OperationContract operation) {
        return operation.parametersIn("query").stream()
                .map(ParameterValidator::name)
                .filter(name -> SIZES.contains(plain(name)))
                .findFirst();
    }

    /** Returns the declared property, of the page or of an object in it, that has the page's own number. */
    static Optional<JsonPlace> number(Paging paging, DocumentNode response) {
        if (paging.kind() != Paging.Kind.PAGE_NUMBER) {
            return Optional.empty();
        }
        if (paging.end() == Paging.End.FULL_CURRENT) {
            return Optional.of(new JsonPlace(paging.more()));
        }
        return new DeclaredContent(response.at("content"))
                .json().map(mediaType -> SchemaShape.of(mediaType.getValue().at("schema"))).stream()
                        .flatMap(page -> Stream.concat(
                                numbers("", page),
                                page.properties().entrySet().stream().flatMap(PageProperties::numbersIn)))
                        .filter(place -> !place.path().equals(paging.more()))
                        .findFirst();
    }

    private static Stream<JsonPlace> numbersIn(Map.Entry<String, DocumentNode> property) {
        SchemaShape shape = SchemaShape.of(property.getValue());
        return shape.admits("object") ? numbers(property.getKey() + ".", shape) : Stream.empty();
    }

    private static Stream<JsonPlace> numbers(String prefix, SchemaShape object) {
        return object.properties().entrySet().stream()
                .filter(property -> NUMBERS.contains(plain(property.getKey())))
                .filter(property -> SchemaShape.of(property.getValue()).admits("integer"))
                .map(property -> new JsonPlace(prefix + property.getKey()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
