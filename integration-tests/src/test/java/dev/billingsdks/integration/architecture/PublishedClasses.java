package dev.billingsdks.integration.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What the architecture rules are about: the main classes of runtime, pagination and the five SDKs. */
final class PublishedClasses implements ImportOption {

    /** The packages of one SDK; the capture group is the vendor. */
    static final String EACH_VENDOR = "dev.billingsdks.(metronome|kelviq|flatpeak|mijnklantportaal|yandexbilling)..";

    static final String[] VENDORS = {
        "dev.billingsdks.metronome..",
        "dev.billingsdks.kelviq..",
        "dev.billingsdks.flatpeak..",
        "dev.billingsdks.mijnklantportaal..",
        "dev.billingsdks.yandexbilling.."
    };

    private static final String NOT_PUBLISHED = ".*/dev/billingsdks/(integration|contract)/.*";

    @Override
    public boolean includes(Location location) {
        return !location.asURI().toString().matches(NOT_PUBLISHED);
    }

    /** Returns whether applications can name the class: it and all classes around it are public, and its package is exported. */
    static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().endsWith(".internal")
                && type.getEnclosingClass().map(PublishedClasses::isVisible).orElse(true);
    }
}
