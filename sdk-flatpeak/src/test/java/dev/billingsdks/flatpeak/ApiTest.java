package dev.billingsdks.flatpeak;

import dev.billingsdks.suite.ApiSuite;

class ApiTest extends ApiSuite {

    ApiTest() {
        super("flatpeak");
    }
}
