package dev.billingsdks.flink.table;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountJson;
import dev.billingsdks.flink.listing.AccountSupplier;
import dev.billingsdks.flink.listing.AccountsUnavailableException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.json.JsonArray;
import dev.billingsdks.runtime.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads accounts from a JSON file each time. */
final class AccountFile implements AccountSupplier {

    static final String PREFIX = "file:";

    private static final long serialVersionUID = 1L;

    private final String path;

    private AccountFile(String path) {
        this.path = path;
    }

    /** @throws IllegalArgumentException if it is not {@code file:} and a path */
    static AccountFile of(String option) {
        if (!option.startsWith(PREFIX) || option.length() == PREFIX.length()) {
            throw new IllegalArgumentException("accounts must be file: and the path of a JSON array of accounts");
        }
        return new AccountFile(option.substring(PREFIX.length()));
    }

    @Override
    public List<Account> accounts() {
        try {
            JsonValue file = JsonValue.parse(Files.readString(Path.of(path)));
            return accounts(file);
        } catch (IOException | SdkException | IllegalArgumentException e) {
            throw new AccountsUnavailableException("the file of accounts " + path + " cannot be read: " + problem(e));
        }
    }

    private static List<Account> accounts(JsonValue file) {
        if (!(file instanceof JsonArray)) {
            throw new IllegalArgumentException("it is not a JSON array");
        }
        List<Account> accounts = new ArrayList<>();
        for (JsonValue account : file.elements()) {
            if (!AccountJson.MEMBERS.containsAll(account.members().keySet())) {
                throw new IllegalArgumentException(
                        "an account has other members than " + new TreeSet<>(AccountJson.MEMBERS));
            }
            accounts.add(AccountJson.read(account));
        }
        return accounts;
    }

    private static String problem(Exception failure) {
        return failure instanceof IllegalArgumentException
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }
}
