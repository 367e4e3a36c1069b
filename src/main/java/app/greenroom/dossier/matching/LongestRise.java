package app.greenroom.dossier.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest run of rising numbers, not necessarily neighbours: what stayed in its order while the others moved. */
final class LongestRise {

    private LongestRise() {}

    /** Indexes of the numbers that belong to it, by patience sorting. */
    static Set<Integer> of(List<Integer> numbers) {
        List<Integer> tops = new ArrayList<>();
        int[] previous = new int[numbers.size()];
        for (int at = 0; at < numbers.size(); at++) {
            int pile = pileFor(numbers, tops, numbers.get(at));
            previous[at] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(at);
            } else {
                tops.set(pile, at);
            }
        }
        Set<Integer> rise = new HashSet<>();
        for (int at = tops.isEmpty() ? -1 : tops.getLast(); at >= 0; at = previous[at]) {
            rise.add(at);
        }
        return rise;
    }

    private static int pileFor(List<Integer> numbers, List<Integer> tops, int number) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(tops.get(middle)) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
