module consumer.flatpeak {
    requires dev.billingsdks.flatpeak;
    requires jdk.httpserver;
}
