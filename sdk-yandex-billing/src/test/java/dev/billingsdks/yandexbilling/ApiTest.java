package dev.billingsdks.yandexbilling;

import dev.billingsdks.suite.ApiSuite;

class ApiTest extends ApiSuite {

    ApiTest() {
        super("yandex-billing");
    }
}
