package dev.billingsdks.update;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * Makes one folder equal to another. Equal files and the output of builds are kept, so that a further build is short.
 */
final class TreeCopy {
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".idea", ".vscode", "node_modules");

    private TreeCopy() {}

    static void of(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Files.walkFileTree(from, new Copying(from, to));
        Files.walkFileTree(to, new Removing(from, to));
    }

    private static boolean isLeftOut(Path folder) {
        return LEFT_OUT.contains(folder.getFileName().toString());
    }

    private static final class Copying extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(from) && isLeftOut(folder)) {
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

        Removing(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(to) && isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!Files.exists(from.resolve(to.relativize(file)))) {
                Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
