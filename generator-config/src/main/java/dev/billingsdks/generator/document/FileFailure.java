package dev.billingsdks.generator.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Says what failed at a file, and what to do about a disk that is full and a name that the file system does not take. */
public final class FileFailure {

    /** How Linux, macOS and Windows say it. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    private static final List<String> TOO_LONG =
            List.of("File name too long", "filename or extension is too long", "path is too long");

    private FileFailure() {}

    /** Returns one line for a failure whose own message names the place. */
    public static String message(UncheckedIOException failure) {
        String place = failure.getMessage();
        IOException cause = failure.getCause();
        return place.equals(cause.toString()) ? reason(cause) : place.replaceFirst("\\.$", "") + ": " + reason(cause);
    }

    /** Returns one line for a failure at a file of a folder. */
    public static String message(Path folder, IOException failure) {
        boolean named = failure instanceof FileSystemException known && known.getFile() != null;
        return named ? reason(failure) : folder + ": " + reason(failure);
    }

    private static String reason(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        String file = failure instanceof FileSystemException known && known.getFile() != null ? known.getFile() : "";
        String place = file.isEmpty() ? "" : file + ": ";
        if (FULL.stream().anyMatch(said::contains)) {
            return place + "the disk is full; free some space on it, then run this again";
        }
        if (TOO_LONG.stream().anyMatch(said::contains)) {
            return place + "the file system does not take " + lengths(file)
                    + "; move the repository to a folder with a shorter path, or, for a class, write a shorter name under names in"
                    + " the vendor's file in generator-config";
        }
        // The message of such a failure is its file only, if the type says the rest.
        boolean typed = failure.getClass() != IOException.class && said.equals(file);
        return typed ? failure.getClass().getSimpleName() + ": " + said : said;
    }

    private static String lengths(String file) {
        if (file.isEmpty()) {
            return "a name of that length";
        }
        int longest = Stream.of(file.split("[/\\\\]"))
                .mapToInt(FileFailure::bytes)
                .max()
                .orElse(0);
        return "a path of " + bytes(file) + " bytes with a name of " + longest + " bytes in it";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
