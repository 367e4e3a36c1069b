package app.greenroom.fence;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A source file, and what the texts in it may be: literals, constants, their concatenations, either side of a condition, a
 * replacement in one of them, and what a private method is called with.
 */
final class SourceFile {

    private record Call(TreePath path, MethodInvocationTree tree, String name, long line) {}

    private final CompilationUnitTree unit;
    private final List<Call> calls = new ArrayList<>();

    private SourceFile(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                ExpressionTree select = call.getMethodSelect();
                // where the bytecode says that the call is
                long line = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, select));
                calls.add(new Call(getCurrentPath(), call, nameOf(select), line));
                return super.visitMethodInvocation(call, null);
            }
        }.scan(unit, null);
    }

    static SourceFile parse(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            return new SourceFile(unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the first argument of the calls of a method may be that stand in one line.
     *
     * @throws NamedTables.Unreadable if there is no such call, or its argument isn't made of constants
     */
    Set<String> firstArguments(String method, long line) {
        List<Call> here = calls.stream()
                .filter(call -> call.name().equals(method) && call.line() == line)
                .toList();
        if (here.isEmpty()) {
            throw new NamedTables.Unreadable("the call of " + method + "() in line " + line + " is not to be found");
        }
        Set<String> texts = new LinkedHashSet<>();
        here.forEach(call -> texts.addAll(values(call.tree().getArguments().getFirst(), call.path(), new HashSet<>())));
        return texts;
    }

    private Set<String> values(ExpressionTree of, TreePath at, Set<Tree> visited) {
        return switch (of) {
            case LiteralTree literal -> Set.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree inner -> values(inner.getExpression(), at, visited);
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS ->
                combine(
                        values(sum.getLeftOperand(), at, visited),
                        values(sum.getRightOperand(), at, visited),
                        String::concat);
            case ConditionalExpressionTree either -> {
                Set<String> both = new LinkedHashSet<>(values(either.getTrueExpression(), at, visited));
                both.addAll(values(either.getFalseExpression(), at, visited));
                yield both;
            }
            case MethodInvocationTree call
            when call.getMethodSelect() instanceof MemberSelectTree replace
                    && replace.getIdentifier().contentEquals("replace") -> replaced(call, replace, at, visited);
            case IdentifierTree name -> named(name.getName().toString(), at, visited);
            default -> throw new NamedTables.Unreadable("it is not made of constants: " + of);
        };
    }

    private Set<String> replaced(MethodInvocationTree call, MemberSelectTree replace, TreePath at, Set<Tree> visited) {
        Set<String> texts = new LinkedHashSet<>();
        for (String wanted : values(call.getArguments().getFirst(), at, visited)) {
            texts.addAll(combine(
                    values(replace.getExpression(), at, visited),
                    values(call.getArguments().getLast(), at, visited),
                    (text, other) -> text.replace(wanted, other)));
        }
        return texts;
    }

    private static Set<String> combine(Set<String> some, Set<String> others, BinaryOperator<String> how) {
        Set<String> all = new LinkedHashSet<>();
        some.forEach(one -> others.forEach(other -> all.add(how.apply(one, other))));
        return all;
    }

    private Set<String> named(String name, TreePath at, Set<Tree> visited) {
        for (TreePath path = at; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof LambdaExpressionTree lambda
                    && lambda.getParameters().stream()
                            .anyMatch(one -> one.getName().contentEquals(name))) {
                break;
            }
            if (path.getLeaf() instanceof MethodTree method) {
                for (int index = 0; index < method.getParameters().size(); index++) {
                    if (method.getParameters().get(index).getName().contentEquals(name)) {
                        return passed(method, index, visited);
                    }
                }
            }
            if (path.getLeaf() instanceof ClassTree type) {
                for (Tree member : type.getMembers()) {
                    if (member instanceof VariableTree field
                            && field.getName().contentEquals(name)
                            && field.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))) {
                        return values(field.getInitializer(), path, visited);
                    }
                }
            }
        }
        throw new NamedTables.Unreadable("what “" + name + "” is, only a run would show: " + fileName());
    }

    /** What the callers of a private method give it; nobody else can. */
    private Set<String> passed(MethodTree method, int index, Set<Tree> visited) {
        if (!method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
            throw new NamedTables.Unreadable("a method that isn't private is given it: " + method.getName());
        }
        Set<String> texts = new LinkedHashSet<>();
        for (Call call : calls) {
            if (call.name().contentEquals(method.getName())
                    && call.tree().getArguments().size()
                            == method.getParameters().size()
                    && visited.add(call.tree())) {
                texts.addAll(values(call.tree().getArguments().get(index), call.path(), visited));
                visited.remove(call.tree());
            }
        }
        return texts;
    }

    private String fileName() {
        return Path.of(unit.getSourceFile().getName()).getFileName().toString();
    }

    private static String nameOf(ExpressionTree select) {
        return select instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : select instanceof IdentifierTree name ? name.getName().toString() : "";
    }
}
