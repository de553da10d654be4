package com.example.sync;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.runtime.error.SdkException;
import java.sql.SQLException;

/** Copies the customers of the account whose token is in {@code METRONOME_BEARER_TOKEN}. */
public final class SyncApplication {

    private SyncApplication() {}

    /**
     * Runs once. Ends with an error if the vendor or the database fails; the next run continues.
     *
     * @param arguments the JDBC URL of the database, {@code jdbc:sqlite:customers.db} unless given
     */
    public static void main(String[] arguments) throws SQLException {
        String url = arguments.length == 0 ? "jdbc:sqlite:customers.db" : arguments[0];
        try (MetronomeClient metronome = MetronomeClient.fromEnv();
                CustomerDatabase database = CustomerDatabase.open(url)) {
            new CustomerSync(metronome.customers(), database, System.out).run();
        } catch (SdkException e) {
            System.out.println("stopped; the next run continues at the page that failed");
            throw e;
        }
    }
}
