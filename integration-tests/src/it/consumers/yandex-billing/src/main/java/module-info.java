module consumer.yandexbilling {
    requires dev.billingsdks.yandexbilling;
    requires jdk.httpserver;
}
