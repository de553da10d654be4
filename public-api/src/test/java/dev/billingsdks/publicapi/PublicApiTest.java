package dev.billingsdks.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublicApiTest {

    @TempDir
    private Path folder;

    @Test
    void every_kind_of_class_and_member_is_spelled_as_in_java() throws IOException {
        compile(Map.of("shop/Shop.java", """
                package shop;

                import java.util.List;
                import java.util.Map;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;

                @NullMarked
                public abstract class Shop<T extends Comparable<T>> implements Runnable {
                    public static final int MOST = 3;
                    protected @Nullable String name;
                    String invisible = "";

                    protected Shop(@Nullable List<? extends @Nullable Number> numbers, String... names) {}

                    Shop() {}

                    public abstract <X extends RuntimeException> Map<String, ? super T> find(byte[] key) throws X;

                    /** Gone soon. */
                    @Deprecated
                    public final void close() throws java.io.IOException {}

                    private void helper() {}

                    public sealed interface Shape permits Circle, Square {
                        double area();

                        default int corners() {
                            return 0;
                        }
                    }

                    public record Circle(double area) implements Shape {}

                    public static final class Square implements Shape {
                        @Override
                        public double area() {
                            return 1;
                        }
                    }

                    public enum Color {
                        RED
                    }

                    static class Hidden {
                        public static class Inside {}
                    }
                }
                """));

        assertThat(PublicApi.of(folder.resolve("classes")).lines())
                .containsExactly(
                        "shop.Shop.Circle: public record implements shop.Shop.Shape",
                        "  public Circle(double)",
                        "  public String toString()",
                        "  public boolean equals(Object)",
                        "  public double area()",
                        "  public int hashCode()",
                        "",
                        "shop.Shop.Color: public enum",
                        "  public static final shop.Shop.Color RED",
                        "  public static shop.Shop.Color valueOf(String)",
                        "  public static shop.Shop.Color[] values()",
                        "",
                        "shop.Shop.Shape: public sealed interface permits shop.Shop.Circle, shop.Shop.Square",
                        "  public default int corners()",
                        "  public double area()",
                        "",
                        "shop.Shop.Square: public static final class implements shop.Shop.Shape",
                        "  public Square()",
                        "  public double area()",
                        "",
                        "shop.Shop<T extends Comparable<T>>: public abstract class implements Runnable",
                        "  @Deprecated public final void close() throws java.io.IOException",
                        "  protected @Nullable String name",
                        "  protected Shop(@Nullable java.util.List<? extends @Nullable Number>, String...)",
                        "  public abstract <X extends RuntimeException> java.util.Map<String, ? super T> find(byte[])"
                                + " throws X",
                        "  public static final int MOST");
    }

    @Test
    void methods_of_an_invisible_superclass_belong_to_the_class_that_inherits_them() throws IOException {
        compile(Map.of(
                "shop/Base.java", "package shop; abstract class Base { public int size() { return 1; } }",
                "shop/Basket.java", "package shop; public final class Basket extends Base { private Basket() {} }"));

        assertThat(PublicApi.of(folder.resolve("classes")).lines())
                .containsExactly("shop.Basket: public final class extends shop.Base", "  public int size()");
    }

    @Test
    void internal_packages_are_left_out_without_a_module_and_unexported_ones_with_it() throws IOException {
        Map<String, String> classes = Map.of(
                "shop/Shop.java", "package shop; public final class Shop { private Shop() {} }",
                "shop/internal/Stock.java", "package shop.internal; public final class Stock {}",
                "shop/parts/Part.java", "package shop.parts; public final class Part { private Part() {} }");
        compile(classes);
        List<String> unnamed = PublicApi.of(folder.resolve("classes")).lines();
        compile(
                Map.of("module-info.java", "module shop { exports shop; exports shop.internal to java.xml; }"),
                classes);

        assertThat(unnamed).containsExactly("shop.Shop: public final class", "", "shop.parts.Part: public final class");
        assertThat(PublicApi.of(folder.resolve("classes")).lines()).containsExactly("shop.Shop: public final class");
    }

    @Test
    void jar_has_the_api_of_its_classes() throws IOException {
        compile(Map.of("shop/Shop.java", "package shop; public interface Shop { void open(); }"));
        Path jar = folder.resolve("shop.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream output = new JarOutputStream(file)) {
            output.putNextEntry(new JarEntry("shop/Shop.class"));
            Files.copy(folder.resolve("classes/shop/Shop.class"), output);
        }

        assertThat(PublicApi.of(jar).lines()).containsExactly("shop.Shop: public interface", "  public void open()");
    }

    @SafeVarargs
    private void compile(Map<String, String>... sources) throws IOException {
        Compilation.compile(folder, sources);
    }
}
