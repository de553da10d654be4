package dev.billingsdks.kelviq;

import dev.billingsdks.suite.ApiSuite;

class ApiTest extends ApiSuite {

    ApiTest() {
        super("kelviq");
    }
}
