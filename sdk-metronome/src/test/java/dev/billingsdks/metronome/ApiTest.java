package dev.billingsdks.metronome;

import dev.billingsdks.suite.ApiSuite;

class ApiTest extends ApiSuite {

    ApiTest() {
        super("metronome");
    }
}
