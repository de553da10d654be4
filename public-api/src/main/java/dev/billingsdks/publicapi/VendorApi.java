package dev.billingsdks.publicapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file {@code api.txt} beside a vendor's document, and its checksum in SOURCE.yaml. */
public final class VendorApi {

    /** The file's name. */
    public static final String FILE = "api.txt";

    private static final String SOURCE = "SOURCE.yaml";
    private static final String FIELD = "apiSha256";

    private final Path folder;
    private final ApiTextFile file;

    /**
     * Names the file.
     *
     * @param folder {@code specs/<vendor>}, or a copy of it
     * @param vendor the vendor's folder
     */
    public VendorApi(Path folder, String vendor) {
        this.folder = folder;
        this.file = new ApiTextFile(folder.resolve(FILE), "sdk-" + vendor);
    }

    /** Writes file and checksum if the system property {@value ApiTextFile#REFRESH} is true, and compares them otherwise. */
    public void checkOrRefresh(PublicApi api) {
        if (Boolean.getBoolean(ApiTextFile.REFRESH)) {
            write(api);
        } else {
            file.check(api);
            checkChecksum();
        }
    }

    /** Writes the file, and its checksum into SOURCE.yaml. */
    public void write(PublicApi api) {
        file.write(api);
        writeChecksum();
    }

    private void checkChecksum() {
        String line = FIELD + ": " + sha256();
        if (!sourceLines().contains(line)) {
            throw new AssertionError(
                    folder.resolve(SOURCE) + " must have the line\n  " + line + "\n" + file.howToRefresh());
        }
    }

    private void writeChecksum() {
        List<String> lines = Stream.concat(
                        sourceLines().stream().filter(line -> !line.startsWith(FIELD + ":")),
                        Stream.of(FIELD + ": " + sha256()))
                .toList();
        try {
            Files.writeString(folder.resolve(SOURCE), lines.stream().collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.resolve(SOURCE), e);
        }
    }

    private List<String> sourceLines() {
        try {
            return Files.readAllLines(folder.resolve(SOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve(SOURCE), e);
        }
    }

    private String sha256() {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve(FILE), e);
        }
    }
}
