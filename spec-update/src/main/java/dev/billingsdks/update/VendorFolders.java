package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of vendors below specs/. */
final class VendorFolders {
    private VendorFolders() {}

    /**
     * Checks that there is a vendor of this name.
     *
     * @throws UpdateException if there is none; the message names those that there are
     */
    static void check(Path root, String vendor) throws IOException {
        boolean known = vendor.matches("[a-z0-9-]+")
                && Files.isRegularFile(root.resolve("specs").resolve(vendor).resolve("openapi.yaml"));
        if (!known) {
            throw new UpdateException("There is no vendor " + vendor + "; there are "
                    + String.join(", ", AllVendors.vendors(root)) + ".");
        }
    }
}
