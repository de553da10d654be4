package com.example.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. {@code application.yaml} has the properties of the vendor's client. */
@SpringBootApplication
public class BillingService {

    public static void main(String[] arguments) {
        SpringApplication.run(BillingService.class, arguments);
    }
}
