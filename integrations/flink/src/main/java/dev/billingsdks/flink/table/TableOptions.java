package dev.billingsdks.flink.table;

import dev.billingsdks.flink.listing.ExpiredPosition;
import dev.billingsdks.flink.listing.FailedAccount;
import java.time.Duration;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;

/** The options of a table. */
final class TableOptions {

    /** What the names of the operation's parameters begin with. */
    static final String PARAMETER_PREFIX = "parameter.";

    static final ConfigOption<String> VENDOR = ConfigOptions.key("vendor")
            .stringType()
            .noDefaultValue()
            .withDescription("The folder name of the vendor, such as metronome or yandex-billing.");

    static final ConfigOption<String> OPERATION = ConfigOptions.key("operation")
            .stringType()
            .noDefaultValue()
            .withDescription("A listing of the vendor, by its name in Java or its operationId.");

    static final ConfigOption<String> ACCOUNTS = ConfigOptions.key("accounts")
            .stringType()
            .noDefaultValue()
            .withDescription("file: and the path of a JSON array of accounts, on the job manager.");

    static final ConfigOption<Double> REQUESTS_PER_SECOND = ConfigOptions.key("requests-per-second")
            .doubleType()
            .noDefaultValue()
            .withDescription("The rate budget of each account that has none of its own.");

    static final ConfigOption<Duration> REDISCOVERY = ConfigOptions.key("rediscover-every")
            .durationType()
            .noDefaultValue()
            .withDescription("Makes the table unbounded: the file is read again in this interval.");

    static final ConfigOption<FailedAccount> ON_FAILED_ACCOUNT = ConfigOptions.key("on-failed-account")
            .enumType(FailedAccount.class)
            .defaultValue(FailedAccount.FAIL_JOB)
            .withDescription("FAIL_JOB, or EMIT to log the failure, count it and list the other accounts.");

    static final ConfigOption<ExpiredPosition> ON_EXPIRED_POSITION = ConfigOptions.key("on-expired-position")
            .enumType(ExpiredPosition.class)
            .defaultValue(ExpiredPosition.FAIL)
            .withDescription("FAIL, or RESTART to start the account over.");

    private TableOptions() {}
}
