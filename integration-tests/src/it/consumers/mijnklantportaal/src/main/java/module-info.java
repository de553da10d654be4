module consumer.mijnklantportaal {
    requires dev.billingsdks.mijnklantportaal;
    requires jdk.httpserver;
}
