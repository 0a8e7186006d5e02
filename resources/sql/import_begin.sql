insert into import (account_id, state, sources, paths) values (:account, 0, :sources, :paths) returning import_id
