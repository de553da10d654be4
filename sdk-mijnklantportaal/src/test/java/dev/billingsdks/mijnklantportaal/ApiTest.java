package dev.billingsdks.mijnklantportaal;

import dev.billingsdks.suite.ApiSuite;

class ApiTest extends ApiSuite {

    ApiTest() {
        super("mijnklantportaal");
    }
}
