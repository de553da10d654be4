module consumer.scenario {
    requires transitive dev.billingsdks.metronome;
    requires jdk.httpserver;

    exports consumer.scenario;
}
