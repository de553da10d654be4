module consumer.kelviq {
    requires dev.billingsdks.kelviq;
    requires jdk.httpserver;
}
