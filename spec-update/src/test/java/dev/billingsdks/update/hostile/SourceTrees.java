package dev.billingsdks.update.hostile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import dev.billingsdks.update.compatibility.SdkJar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources with javac, which knows nothing of the generator's own check, and lists what they declare. */
final class SourceTrees {

    private SourceTrees() {}

    /** Returns javac's problems, warnings and those of doclint included. */
    static List<String> problems(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all,-processing,-classfile,-path",
                "-Xdoclint:all,-missing",
                "-Xmaxerrs",
                "20",
                "-Xmaxwarns",
                "20",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                SdkJar.classPath());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            compiler.getTask(null, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return problems.getDiagnostics().stream().map(Object::toString).toList();
    }

    /** Returns the kind of each declaration with its modifiers and parameters, without names, in the order of its text. */
    static List<String> declarations(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> declarations = new ArrayList<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                unit.getTypeDecls().forEach(type -> add(type, declarations));
            }
        }
        Collections.sort(declarations);
        return declarations;
    }

    private static void add(Tree tree, List<String> declarations) {
        if (tree instanceof ClassTree type) {
            declarations.add(type.getKind() + modifiers(type.getModifiers()));
            type.getMembers().forEach(member -> add(member, declarations));
        } else if (tree instanceof MethodTree method) {
            declarations.add("METHOD" + modifiers(method.getModifiers()) + "/"
                    + method.getParameters().size());
        } else if (tree instanceof VariableTree field) {
            declarations.add("FIELD" + modifiers(field.getModifiers()));
        } else {
            declarations.add(tree.getKind().toString());
        }
    }

    private static String modifiers(ModifiersTree modifiers) {
        return " " + modifiers.getFlags();
    }
}
