package app.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

@ServiceTest
class RepositoryPreparationTest {

    @Autowired
    ListableBeanFactory beans;

    @Test
    void everyRepositoryWithItsQueriesCanBeUsed() {
        assertThat(beans.getBeansOfType(Repository.class)).isNotEmpty().allSatisfy((name, repository) -> {
            assertThat(beans.getType(name)).isAssignableFrom(repository.getClass());
        });
    }
}
