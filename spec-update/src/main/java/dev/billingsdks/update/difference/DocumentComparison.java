package dev.billingsdks.update.difference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares two prepared documents of one vendor. Schemas are compared as far as operations reach them; webhooks, examples and
 * extensions are not, because nothing is generated from them.
 */
public final class DocumentComparison {
    private final SpecDocument before;
    private final SpecDocument after;
    private final JavaNames names;
    private final ServerRules servers;
    private final SchemaComparison schemas;
    private final List<Change> changes = new ArrayList<>();
    private final Map<ApiOperation, Findings> compared = new LinkedHashMap<>();

    private DocumentComparison(SpecDocument before, SpecDocument after, VendorConfig config) {
        this.before = before;
        this.after = after;
        this.names = new JavaNames(config);
        this.servers = new ServerRules(config);
        this.schemas = new SchemaComparison(before, after, names);
    }

    /** Returns the differences: of the document as a whole, then by operation, then by schema. */
    public static List<Change> of(SpecDocument before, SpecDocument after, VendorConfig config) {
        return new DocumentComparison(before, after, config).run();
    }

    private List<Change> run() {
        document();
        List<ApiOperation> olds = ApiOperation.all(before);
        List<ApiOperation> currents = ApiOperation.all(after);
        Set<ApiOperation> kept = new LinkedHashSet<>();
        for (ApiOperation old : olds) {
            ApiOperation current = match(old, olds, currents);
            if (current == null) {
                whole(old, Change.Kind.OPERATION_REMOVED, Effect.BREAKING, "operation removed");
            } else {
                kept.add(current);
                compared.put(current, OperationComparison.of(schemas, names, servers, old, current));
            }
        }
        currents.stream()
                .filter(current -> !kept.contains(current))
                .forEach(current -> whole(current, Change.Kind.OPERATION_ADDED, Effect.ADDITION, "operation added"));
        collect();
        return List.copyOf(changes);
    }

    private void document() {
        Findings findings = new Findings("document");
        servers.compare(
                before.root().path("servers"),
                after.root().path("servers"),
                new Spot(findings, Side.REQUEST, "servers", null, null));
        SharedRules.security(
                before.root().path("security"),
                after.root().path("security"),
                new Spot(findings, Side.REQUEST, "security", null, null));
        securitySchemes(findings);
        for (String field : List.of("title", "version", "description")) {
            JsonNode was = before.root().path("info").path(field);
            if (!was.equals(after.root().path("info").path(field))) {
                boolean version = field.equals("version");
                new Spot(findings, Side.NEITHER, "info", null, null)
                        .add(version ? Effect.COMPATIBLE : Effect.TEXT, "another " + field);
            }
        }
        changes.addAll(findings.changes());
    }

    private void securitySchemes(Findings findings) {
        Map<String, JsonNode> currents = SpecDocument.members(after.root().at("/components/securitySchemes"));
        SpecDocument.members(before.root().at("/components/securitySchemes")).forEach((name, scheme) -> {
            JsonNode current =
                    after.resolve(currents.getOrDefault(name, after.root().path("absent")));
            JsonNode old = before.resolve(scheme);
            for (String field : List.of("type", "scheme", "in", "name")) {
                if (!current.isMissingNode()
                        && !old.path(field)
                                .asText()
                                .equalsIgnoreCase(current.path(field).asText())) {
                    new Spot(findings, Side.REQUEST, "security scheme " + name, null, null)
                            .add(Effect.BREAKING, "another " + field);
                }
            }
        });
    }

    /** Matches operations by method and path, or else by name, so that one that moved is one change. */
    private static @Nullable ApiOperation match(
            ApiOperation old, List<ApiOperation> olds, List<ApiOperation> currents) {
        for (ApiOperation current : currents) {
            if (current.wireCall().equals(old.wireCall())) {
                return current;
            }
        }
        return currents.stream()
                .filter(current -> current.id().equals(old.id()))
                .filter(current ->
                        olds.stream().noneMatch(other -> other.wireCall().equals(current.wireCall())))
                .findFirst()
                .orElse(null);
    }

    private void whole(ApiOperation operation, Change.Kind kind, Effect effect, String text) {
        changes.add(new Change(
                operation.subject(),
                kind,
                Side.NEITHER,
                "`" + operation.call() + "`",
                text,
                effect,
                names.method(operation.tag(), operation.id()),
                Set.of(operation.id()),
                Set.of(names.params(operation.id()))));
    }

    private void collect() {
        Map<Findings, Set<String>> users = new LinkedHashMap<>();
        compared.forEach((operation, findings) -> findings.reachable()
                .forEach(reached -> users.computeIfAbsent(reached, unused -> new LinkedHashSet<>())
                        .add(operation.id())));
        compared.values().forEach(findings -> add(findings, users.get(findings)));
        users.keySet().removeAll(compared.values());
        users.forEach(this::add);
    }

    private void add(Findings findings, Set<String> operations) {
        Set<String> params = operations.stream().map(names::params).collect(Collectors.toUnmodifiableSet());
        findings.changes().forEach(change -> changes.add(change.in(Collections.unmodifiableSet(operations), params)));
    }
}
