package com.example.flinksync;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.SecretReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two vendors in this process, with 100 accounts each and 30 customers in each account. They validate every exchange with the vendors'
 * documents, and know an account by its token.
 */
final class SyncVendors implements AutoCloseable {

    static final String METRONOME = "Metronome";
    static final String KELVIQ = "Kelviq";
    static final int ACCOUNTS_OF_EACH = 100;
    static final int CUSTOMERS = 30;
    static final int PAGE_SIZE = 10;

    private static final String TOKEN_PREFIX = "token-of-";

    private final ContractServer metronome;
    private final ContractServer kelviq;

    private SyncVendors(ContractServer metronome, ContractServer kelviq) {
        this.metronome = metronome;
        this.kelviq = kelviq;
    }

    /** Starts the vendors on a port and the next one; the caller closes them. */
    static SyncVendors start(int port) {
        ContractServer metronome = ContractServer.start(Contract.ofVendor("metronome"), port);
        ContractServer kelviq;
        try {
            kelviq = ContractServer.start(Contract.ofVendor("kelviq"), port + 1);
        } catch (RuntimeException e) {
            metronome.close();
            throw e;
        }
        metronome.on("GET /v1/customers").respondWith(SyncVendors::metronomePage);
        String customers = kelviq.baseUrl() + "/customers/";
        kelviq.on("GET /customers/").respondWith(request -> kelviqPage(request, customers));
        return new SyncVendors(metronome, kelviq);
    }

    /** Returns the accounts of a vendor. A real account would have {@code SecretReference.file} or {@code environment}. */
    List<Account> accounts(String vendor) {
        return IntStream.range(0, ACCOUNTS_OF_EACH)
                .mapToObj(i -> String.format(Locale.ROOT, "%s-%03d", vendor.toLowerCase(Locale.ROOT), i))
                .map(id -> Account.builder(id)
                        .baseUrl(server(vendor).baseUrl())
                        .secret(SecretReference.of("embedded", id))
                        .build())
                .toList();
    }

    /** Resolves a secret, on the worker. */
    static String token(SecretReference reference) {
        return TOKEN_PREFIX + reference.name();
    }

    /** Returns how many requests a vendor has received. */
    int requests(String vendor) {
        return server(vendor).requests().size();
    }

    /** Stops the vendors; throws AssertionError if a request or a response does not match a vendor's document. */
    @Override
    public void close() {
        metronome.close();
        kelviq.close();
        metronome.verify();
        kelviq.verify();
    }

    private ContractServer server(String vendor) {
        return vendor.equals(METRONOME) ? metronome : kelviq;
    }

    private static StubResponse metronomePage(RecordedRequest request) {
        int from = number(request, "next_page", 0);
        int end = from + number(request, "limit", PAGE_SIZE);
        return StubResponse.json(200, """
                {"data": [%s], "next_page": %s}""".formatted(
                        customers(account(request), from, end, SyncVendors::metronomeCustomer),
                        end < CUSTOMERS ? "\"" + end + "\"" : "null"));
    }

    private static StubResponse kelviqPage(RecordedRequest request, String url) {
        int page = number(request, "page", 1);
        int size = number(request, "page_size", PAGE_SIZE);
        return StubResponse.json(200, """
                {"count": %d, "next": %s, "previous": %s, "results": [%s]}""".formatted(
                        CUSTOMERS,
                        page * size < CUSTOMERS ? link(url, page + 1, size) : "null",
                        page > 1 ? link(url, page - 1, size) : "null",
                        customers(account(request), (page - 1) * size, page * size, SyncVendors::kelviqCustomer)));
    }

    private static String link(String url, int page, int size) {
        return "\"" + url + "?page=" + page + "&page_size=" + size + "\"";
    }

    private static String customers(String account, int from, int end, CustomerJson json) {
        return IntStream.range(from, Math.min(end, CUSTOMERS))
                .mapToObj(i -> json.of(id(account, i), account + "-customer-" + i))
                .collect(Collectors.joining(", "));
    }

    private static String metronomeCustomer(UUID id, String name) {
        return """
                {"id": "%s", "name": "%s", "external_id": "%s", "ingest_aliases": [],
                 "customer_config": {"salesforce_account_id": null}, "custom_fields": {},
                 "created_at": "2026-03-02T09:00:00.000Z", "updated_at": "2026-03-02T09:00:00.000Z",
                 "archived_at": null}""".formatted(id, name, name);
    }

    private static String kelviqCustomer(UUID id, String name) {
        return """
                {"id": "%s", "customerId": "%s", "name": "%s", "email": "%s@example.com",
                 "details": {}, "metadata": {}, "billingAddress": null,
                 "createdOn": "2026-06-04T06:03:30.195790Z", "modifiedOn": "2026-06-04T06:03:30.195831Z"}""".formatted(id, name, name, name);
    }

    private static UUID id(String account, int number) {
        return UUID.nameUUIDFromBytes((account + "#" + number).getBytes(StandardCharsets.UTF_8));
    }

    private static String account(RecordedRequest request) {
        return String.valueOf(request.header("Authorization")).substring(("Bearer " + TOKEN_PREFIX).length());
    }

    private static int number(RecordedRequest request, String parameter, int otherwise) {
        return request.query(parameter).stream()
                .findFirst()
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** Writes a customer as its vendor does. */
    @FunctionalInterface
    private interface CustomerJson {

        String of(UUID id, String name);
    }
}
