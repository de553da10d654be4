package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes one folder equal to another. Equal files and the output of builds are kept, so that a further build is short.
 */
final class TreeCopy {
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".idea", ".vscode", "node_modules");

    private TreeCopy() {}

    static void of(Path from, Path to) throws IOException {
        of(from, to, folder -> false);
    }

    /**
     * Makes a folder equal to another one but for some folders in it, which the copy does not have.
     *
     * @param without whether the copy lacks a folder, by its relative path
     */
    static void of(Path from, Path to, Predicate<Path> without) throws IOException {
        Files.createDirectories(to);
        Files.walkFileTree(from, new Copying(from, to, without));
        Files.walkFileTree(to, new Removing(from, to, without));
    }

    private static boolean isLeftOut(Path folder) {
        return LEFT_OUT.contains(folder.getFileName().toString());
    }

    private static final class Copying extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;
        private final Predicate<Path> without;

        Copying(Path from, Path to, Predicate<Path> without) {
            this.from = from;
            this.to = to;
            this.without = without;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(from) && isLeftOut(folder) || without.test(from.relativize(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path target = to.resolve(from.relativize(file));
            if (!Files.isRegularFile(target) || Files.mismatch(file, target) >= 0) {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                target.toFile().setExecutable(Files.isExecutable(file));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Removing extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;
        private final Predicate<Path> without;

        Removing(Path from, Path to, Predicate<Path> without) {
            this.from = from;
            this.to = to;
            this.without = without;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(to) && isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path relative = to.relativize(file);
            boolean dropped = Stream.iterate(relative.getParent(), Objects::nonNull, Path::getParent)
                    .anyMatch(without);
            if (dropped || !Files.exists(from.resolve(relative))) {
                Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
