package dev.billingsdks.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that is run for each of the five vendors, and reported under the vendor's name. It takes the vendor, its stub and, where
 * {@link #ints} has some, one of these.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{argumentSetName}")
@ArgumentsSource(VendorArguments.class)
@interface VendorTest {

    /** What the test is run for with each vendor, such as statuses. */
    int[] ints() default {};
}
