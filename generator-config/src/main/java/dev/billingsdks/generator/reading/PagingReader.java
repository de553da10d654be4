package dev.billingsdks.generator.reading;

import dev.billingsdks.generator.config.PaginationConfig;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.naming.Names;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.PagingFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.PropertyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the vendor's paging scheme that an operation fits: its request takes the scheme's parameter, and its response has
 * the items and what names the next page. An operation that lacks any of them is not paginated.
 */
final class PagingReader {

    private final VendorConfig config;
    private final SchemaReader schemas;

    PagingReader(VendorConfig config, SchemaReader schemas) {
        this.config = config;
        this.schemas = schemas;
    }

    /**
     * What a scheme means for an operation.
     *
     * @param facts the paginator
     * @param checks what {@code build()} of the request has to check for it
     */
    record Match(PagingFacts facts, List<String> checks) {}

    /** Returns the first scheme that fits, or null. */
    @Nullable
    Match match(String name, List<ParameterFacts> sent, @Nullable JavaType result) {
        ModelFile response = schemas.model(result);
        if (response == null) {
            return null;
        }
        for (PaginationConfig scheme : config.pagination()) {
            Optional<Match> match = new Attempt(scheme, name, sent, response).match();
            if (match.isPresent()) {
                return match.get();
            }
        }
        return null;
    }

    /** One scheme tried on one operation. */
    private final class Attempt {

        private final PaginationConfig scheme;
        private final String name;
        private final String request;
        private final List<ParameterFacts> sent;
        private final ModelFile response;

        Attempt(PaginationConfig scheme, String name, List<ParameterFacts> sent, ModelFile response) {
            this.scheme = scheme;
            this.name = name;
            this.request = Names.capitalized(name) + "Request";
            this.sent = sent;
            this.response = response;
        }

        Optional<Match> match() {
            Optional<PropertyFacts> items = items();
            Optional<List<String>> steps = items.flatMap(this::steps);
            return steps.map(lines -> new Match(facts(items.get(), lines), checks()));
        }

        private Optional<PropertyFacts> items() {
            List<PropertyFacts> arrays = response.properties().stream()
                    .filter(property -> property.type() instanceof JavaType.ListType)
                    .filter(property ->
                            scheme.items() == null || property.literal().equals(scheme.items()))
                    .toList();
            return arrays.size() == 1 ? Optional.of(arrays.get(0)) : Optional.empty();
        }

        private Optional<List<String>> steps(PropertyFacts items) {
            return switch (scheme.scheme()) {
                case CURSOR -> cursor();
                case PAGE_NUMBER -> pageNumber();
                case ITEM_ID -> itemId((JavaType.ListType) items.type());
                case OFFSET -> offset();
            };
        }

        private Optional<List<String>> cursor() {
            Optional<RequestPosition> cursor = RequestPosition.find(scheme.cursor(), request, sent, schemas)
                    .filter(position -> position.type() == JavaType.STRING);
            Optional<PropertyFacts> next = property(scheme.next(), JavaType.STRING);
            return cursor.flatMap(position -> next.map(
                    property -> plus(position.step("byCursor", "cursor"), ".next(" + accessor(property) + ");")));
        }

        private Optional<List<String>> pageNumber() {
            Optional<PropertyFacts> next = property(scheme.next(), null);
            return position("byPageNumber", scheme.page(), "page")
                    .flatMap(lines -> next.flatMap(property -> {
                        JavaType type = property.type();
                        if (type == JavaType.STRING || type == JavaType.URI) {
                            String link = ".whileLink(" + accessor(property) + ", \"" + scheme.page() + "\");";
                            return Optional.of(plus(lines, link));
                        }
                        return whileFlagOrNumber(lines, property, "whileNumber");
                    }));
        }

        private Optional<List<String>> offset() {
            Optional<PropertyFacts> next = property(scheme.next(), null);
            return position("byOffset", scheme.offset(), "offset")
                    .flatMap(lines -> next.flatMap(property -> {
                        JavaType type = property.type();
                        if (type == JavaType.STRING || type == JavaType.URI) {
                            return Optional.of(plus(lines, ".whilePresent(" + accessor(property) + ");"));
                        }
                        return whileFlagOrNumber(lines, property, "whileBelow");
                    }));
        }

        private Optional<List<String>> whileFlagOrNumber(
                List<String> lines, PropertyFacts property, String whileNumber) {
            if (property.type() == JavaType.BOOLEAN) {
                return Optional.of(plus(lines, ".whileTrue(" + accessor(property) + ");"));
            }
            return isInteger(property.type())
                    ? Optional.of(plus(lines, "." + whileNumber + "(" + accessor(property) + ");"))
                    : Optional.empty();
        }

        private Optional<List<String>> position(String step, String parameter, String variable) {
            return RequestPosition.find(parameter, request, sent, schemas)
                    .filter(position -> isInteger(position.type()))
                    .map(position -> position.step(step, variable));
        }

        private Optional<List<String>> itemId(JavaType.ListType items) {
            ModelFile item = schemas.model(items.element());
            Optional<PropertyFacts> id = item == null ? Optional.empty() : property(item, scheme.id(), JavaType.STRING);
            Optional<RequestPosition> after = RequestPosition.find(scheme.after(), request, sent, schemas);
            Optional<RequestPosition> before = RequestPosition.find(scheme.before(), request, sent, schemas);
            Optional<PropertyFacts> more = property(scheme.more(), JavaType.BOOLEAN);
            if (id.isEmpty() || after.isEmpty() || more.isEmpty()) {
                return Optional.empty();
            }
            List<String> lines = new ArrayList<>();
            lines.add(".byItemId(" + item.name() + "::" + id.get().name() + ")");
            lines.addAll(after.get().step("after", "id"));
            before.ifPresent(position -> lines.addAll(position.step("before", "id")));
            lines.add(".whileTrue(" + accessor(more.get()) + ");");
            return Optional.of(lines);
        }

        private PagingFacts facts(PropertyFacts items, List<String> steps) {
            List<String> expression = new ArrayList<>();
            expression.add("PagingScheme.builder(" + Names.constantOf(name) + ", " + accessor(items) + ")");
            if (scheme.itemsMayBeAbsent()) {
                expression.add("        .omitsDefaults()");
            }
            total().ifPresent(total -> expression.add("        .total(" + response.name() + "::" + total.name() + ")"));
            steps.forEach(step -> expression.add("        " + step));
            String item = ((JavaType.ListType) items.type()).element().text();
            return new PagingFacts(Names.constantOf(name) + "_PAGES", item, expression);
        }

        private Optional<PropertyFacts> total() {
            return scheme.total() == null
                    ? Optional.empty()
                    : property(scheme.total(), null).filter(property -> isInteger(property.type()));
        }

        private List<String> checks() {
            Optional<RequestPosition> before = scheme.scheme() == PaginationConfig.Scheme.ITEM_ID
                    ? RequestPosition.find(scheme.before(), request, sent, schemas)
                    : Optional.empty();
            return before.map(position ->
                            List.of(".exclusive(" + named(scheme.after()) + ", " + named(scheme.before()) + ")"))
                    .orElse(List.of());
        }

        private String named(String wireName) {
            String member = sent.stream()
                    .filter(parameter -> parameter.wireName().equals(wireName))
                    .findFirst()
                    .orElseThrow()
                    .name();
            return "\"" + member + "\", " + member;
        }

        private String accessor(PropertyFacts property) {
            return "\"" + property.literal() + "\", " + response.name() + "::" + property.name();
        }

        private Optional<PropertyFacts> property(String jsonName, JavaType type) {
            return property(response, jsonName, type);
        }

        private static Optional<PropertyFacts> property(ModelFile model, String jsonName, JavaType type) {
            return model.properties().stream()
                    .filter(property -> property.literal().equals(jsonName))
                    .filter(property -> type == null || property.type() == type)
                    .findFirst();
        }
    }

    private static boolean isInteger(JavaType type) {
        return type == JavaType.INT32 || type == JavaType.INT64;
    }

    private static List<String> plus(List<String> lines, String last) {
        List<String> all = new ArrayList<>(lines);
        all.add(last);
        return all;
    }
}
